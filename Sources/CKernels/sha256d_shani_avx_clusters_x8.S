// Double SHA-256 of eight headers a turn:
// SHA-NI rounds of three, beside the schedules of others by sha256msg instructions side by side.
//
// Written by Scripts/generate-sha256d-shani avx_clusters --counts weighted --distance 1 --window 1
// and run there against another implementation; change that script, not this file.
// A turn is 1138 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx_clusters_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx_clusters_turns
#else
#define FUNCTION wm_sha256d_shani_avx_clusters_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    .p2align 6
1:
    vmovddup 1696(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 2016(%rdi), %xmm7
    vshufps $0xbb, 2144(%rdi), %xmm7, %xmm8
    vpaddd 64(%rdi), %xmm8, %xmm9
    vpaddd 416(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5344(%rdi)
    vshufps $0x11, 2144(%rdi), %xmm7, %xmm10
    vpaddd 80(%rdi), %xmm10, %xmm11
    vpaddd 432(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5360(%rdi)
    vmovdqa %xmm9, 1776(%rdi)
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    sha256msg1 %xmm11, %xmm9
    vmovdqa 2032(%rdi), %xmm12
    vshufps $0xbb, 2160(%rdi), %xmm12, %xmm13
    vpaddd 64(%rdi), %xmm13, %xmm14
    vpaddd 416(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5600(%rdi)
    vshufps $0x11, 2160(%rdi), %xmm12, %xmm15
    vpaddd 80(%rdi), %xmm15, %xmm8
    vpaddd 432(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5616(%rdi)
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa %xmm14, 1808(%rdi)
    sha256msg1 %xmm8, %xmm14
    vmovdqa 2048(%rdi), %xmm7
    vshufps $0xbb, 2176(%rdi), %xmm7, %xmm10
    vpaddd 64(%rdi), %xmm10, %xmm13
    vpaddd 416(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5856(%rdi)
    vshufps $0x11, 2176(%rdi), %xmm7, %xmm12
    vpaddd 80(%rdi), %xmm12, %xmm15
    vpaddd 432(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5872(%rdi)
    vmovq 3384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1704(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 1840(%rdi)
    sha256msg1 %xmm15, %xmm13
    vmovdqa 2064(%rdi), %xmm10
    vshufps $0xbb, 2192(%rdi), %xmm10, %xmm7
    vpaddd 64(%rdi), %xmm7, %xmm12
    vpaddd 416(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6112(%rdi)
    vshufps $0x11, 2192(%rdi), %xmm10, %xmm7
    vpaddd 80(%rdi), %xmm7, %xmm10
    vmovq 3400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vpaddd 432(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6128(%rdi)
    vmovdqa %xmm12, 1872(%rdi)
    sha256msg1 %xmm10, %xmm12
    sha256msg2 256(%rdi), %xmm9
    sha256msg2 256(%rdi), %xmm14
    sha256msg2 256(%rdi), %xmm13
    sha256msg2 256(%rdi), %xmm12
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 480(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5408(%rdi)
    sha256msg1 224(%rdi), %xmm11
    vpalignr $0x4, 256(%rdi), %xmm9, %xmm7
    vpaddd %xmm7, %xmm11, %xmm11
    vpaddd 480(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5664(%rdi)
    vmovq 3424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    sha256msg1 224(%rdi), %xmm8
    vpalignr $0x4, 256(%rdi), %xmm14, %xmm7
    vpaddd %xmm7, %xmm8, %xmm8
    vpaddd 480(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5920(%rdi)
    sha256msg1 224(%rdi), %xmm15
    vpalignr $0x4, 256(%rdi), %xmm13, %xmm7
    vpaddd %xmm7, %xmm15, %xmm15
    vpaddd 480(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6176(%rdi)
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 224(%rdi), %xmm10
    vpalignr $0x4, 256(%rdi), %xmm12, %xmm7
    vpaddd %xmm7, %xmm10, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 3448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vpaddd 496(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5424(%rdi)
    vmovdqa 256(%rdi), %xmm7
    sha256msg1 %xmm9, %xmm7
    vmovdqa %xmm7, 2832(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm7
    sha256msg1 %xmm11, %xmm9
    vmovq 3632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm9, 2784(%rdi)
    vpaddd 1024(%rdi), %xmm7, %xmm9
    vpaddd 496(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5680(%rdi)
    vmovdqa 256(%rdi), %xmm7
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2896(%rdi)
    vpalignr $0x4, %xmm14, %xmm8, %xmm7
    sha256msg1 %xmm8, %xmm14
    vmovdqa %xmm14, 2848(%rdi)
    vmovq 3472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovddup 1712(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 1024(%rdi), %xmm7, %xmm14
    vpaddd 496(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5936(%rdi)
    vmovdqa 256(%rdi), %xmm7
    sha256msg1 %xmm13, %xmm7
    vmovdqa %xmm7, 2960(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm7
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2912(%rdi)
    vmovq 3480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 1024(%rdi), %xmm7, %xmm13
    vpaddd 496(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6192(%rdi)
    vmovdqa 256(%rdi), %xmm7
    sha256msg1 %xmm12, %xmm7
    vmovdqa %xmm7, 3024(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm7
    sha256msg1 %xmm10, %xmm12
    vmovdqa %xmm12, 2976(%rdi)
    vmovq 3488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 1024(%rdi), %xmm7, %xmm12
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm8, %xmm14
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm12
    vmovq 3496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 512(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5440(%rdi)
    vpalignr $0x4, %xmm11, %xmm9, %xmm7
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2800(%rdi)
    vpaddd 2832(%rdi), %xmm7, %xmm11
    vpaddd 512(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5696(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    sha256msg1 %xmm14, %xmm8
    vmovq 3504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm8, 2864(%rdi)
    vpaddd 2896(%rdi), %xmm7, %xmm8
    vpaddd 512(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5952(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm7
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2928(%rdi)
    vpaddd 2960(%rdi), %xmm7, %xmm15
    vpaddd 512(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6208(%rdi)
    vmovq 3512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm10, %xmm12, %xmm7
    sha256msg1 %xmm12, %xmm10
    vmovdqa %xmm10, 2992(%rdi)
    vpaddd 3024(%rdi), %xmm7, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 3520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 528(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5456(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm7
    sha256msg1 %xmm11, %xmm9
    vmovdqa %xmm9, 2816(%rdi)
    vpaddd 2784(%rdi), %xmm7, %xmm9
    vpaddd 528(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5712(%rdi)
    vmovq 3528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm14, %xmm8, %xmm7
    sha256msg1 %xmm8, %xmm14
    vmovdqa %xmm14, 2880(%rdi)
    vpaddd 2848(%rdi), %xmm7, %xmm14
    vpaddd 528(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5968(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm7
    sha256msg1 %xmm15, %xmm13
    vmovq 3536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm13, 2944(%rdi)
    vpaddd 2912(%rdi), %xmm7, %xmm13
    vpaddd 528(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6224(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm7
    sha256msg1 %xmm10, %xmm12
    vmovdqa %xmm12, 3008(%rdi)
    vpaddd 2976(%rdi), %xmm7, %xmm12
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm8, %xmm14
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm12
    vmovq 3544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovdqa 288(%rdi), %xmm0
    vshufps $0xdd, 304(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 352(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %eax
    vmovdqa 320(%rdi), %xmm0
    vshufps $0xdd, 336(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 368(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %ecx
    orl %ecx, %eax
    vmovq 3720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 544(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5472(%rdi)
    vpalignr $0x4, %xmm11, %xmm9, %xmm7
    vmovddup 1720(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2832(%rdi)
    vpaddd 2800(%rdi), %xmm7, %xmm11
    vpaddd 544(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5728(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    sha256msg1 %xmm14, %xmm8
    vmovdqa %xmm8, 2896(%rdi)
    vpaddd 2864(%rdi), %xmm7, %xmm8
    vpaddd 544(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5984(%rdi)
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm15, %xmm13, %xmm7
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2960(%rdi)
    vpaddd 2928(%rdi), %xmm7, %xmm15
    vpaddd 544(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6240(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm7
    sha256msg1 %xmm12, %xmm10
    vmovdqa %xmm10, 3024(%rdi)
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 2992(%rdi), %xmm7, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 560(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5488(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm7
    sha256msg1 %xmm11, %xmm9
    vmovdqa %xmm9, 2784(%rdi)
    vpaddd 2816(%rdi), %xmm7, %xmm9
    vpaddd 560(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5744(%rdi)
    vpalignr $0x4, %xmm14, %xmm8, %xmm7
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm8, %xmm14
    vmovdqa %xmm14, 2848(%rdi)
    vpaddd 2880(%rdi), %xmm7, %xmm14
    vpaddd 560(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6000(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm7
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2912(%rdi)
    vpaddd 2944(%rdi), %xmm7, %xmm13
    vpaddd 560(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6256(%rdi)
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm12, %xmm10, %xmm7
    sha256msg1 %xmm10, %xmm12
    vmovdqa %xmm12, 2976(%rdi)
    vpaddd 3008(%rdi), %xmm7, %xmm12
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm8, %xmm14
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm12
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 576(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5504(%rdi)
    vpalignr $0x4, %xmm11, %xmm9, %xmm7
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2800(%rdi)
    vpaddd 2832(%rdi), %xmm7, %xmm11
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5760(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    sha256msg1 %xmm14, %xmm8
    vmovdqa %xmm8, 2864(%rdi)
    vpaddd 2896(%rdi), %xmm7, %xmm8
    vpaddd 576(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6016(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm7
    sha256msg1 %xmm13, %xmm15
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm15, 2928(%rdi)
    vpaddd 2960(%rdi), %xmm7, %xmm15
    vpaddd 576(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6272(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm7
    sha256msg1 %xmm12, %xmm10
    vmovdqa %xmm10, 2992(%rdi)
    vpaddd 3024(%rdi), %xmm7, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2032(%rdi)
    vmovdqa %xmm4, 2160(%rdi)
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 592(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5520(%rdi)
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1728(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm9, %xmm11, %xmm7
    sha256msg1 %xmm11, %xmm9
    vmovdqa %xmm9, 2816(%rdi)
    vpaddd 2784(%rdi), %xmm7, %xmm9
    vpaddd 592(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5776(%rdi)
    vpalignr $0x4, %xmm14, %xmm8, %xmm7
    sha256msg1 %xmm8, %xmm14
    vmovdqa %xmm14, 2880(%rdi)
    vpaddd 2848(%rdi), %xmm7, %xmm14
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 592(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6032(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm7
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2944(%rdi)
    vpaddd 2912(%rdi), %xmm7, %xmm13
    vpaddd 592(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6288(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm7
    sha256msg1 %xmm10, %xmm12
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm12, 3008(%rdi)
    vpaddd 2976(%rdi), %xmm7, %xmm12
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm8, %xmm14
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm12
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 608(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5536(%rdi)
    vpalignr $0x4, %xmm11, %xmm9, %xmm7
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2832(%rdi)
    vpaddd 2800(%rdi), %xmm7, %xmm11
    vpaddd 608(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5792(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm14, %xmm8
    vmovdqa %xmm8, 2896(%rdi)
    vpaddd 2864(%rdi), %xmm7, %xmm8
    vpaddd 608(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6048(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm7
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2960(%rdi)
    vpaddd 2928(%rdi), %xmm7, %xmm15
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 608(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6304(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm7
    sha256msg1 %xmm12, %xmm10
    vmovdqa %xmm10, 3024(%rdi)
    vpaddd 2992(%rdi), %xmm7, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 624(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5552(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm7
    vpaddd 2816(%rdi), %xmm7, %xmm9
    vpaddd 624(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5808(%rdi)
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm14, %xmm8, %xmm7
    vpaddd 2880(%rdi), %xmm7, %xmm14
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6064(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm7
    vpaddd 2944(%rdi), %xmm7, %xmm13
    vpaddd 624(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6320(%rdi)
    vpalignr $0x4, %xmm12, %xmm10, %xmm7
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 3008(%rdi), %xmm7, %xmm12
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm8, %xmm14
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm12
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2048(%rdi)
    vmovdqa %xmm6, 2176(%rdi)
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 5568(%rdi)
    vpalignr $0x4, %xmm11, %xmm9, %xmm7
    vpaddd 2832(%rdi), %xmm7, %xmm11
    vpaddd 640(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5824(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    vpaddd 2896(%rdi), %xmm7, %xmm8
    vpaddd 640(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 6080(%rdi)
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovddup 1736(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm15, %xmm13, %xmm7
    vpaddd 2960(%rdi), %xmm7, %xmm15
    vpaddd 640(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6336(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm7
    vpaddd 3024(%rdi), %xmm7, %xmm10
    sha256msg2 %xmm9, %xmm11
    sha256msg2 %xmm14, %xmm8
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm12, %xmm10
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 656(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 5584(%rdi)
    vpaddd 656(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 5840(%rdi)
    vpaddd 656(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6096(%rdi)
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 656(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6352(%rdi)
    vmovdqa 2080(%rdi), %xmm7
    vshufps $0xbb, 2208(%rdi), %xmm7, %xmm9
    vpaddd 64(%rdi), %xmm9, %xmm14
    vpaddd 416(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6368(%rdi)
    vshufps $0x11, 2208(%rdi), %xmm7, %xmm13
    vpaddd 80(%rdi), %xmm13, %xmm12
    vpaddd 432(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6384(%rdi)
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm14, 1904(%rdi)
    sha256msg1 %xmm12, %xmm14
    vmovdqa 2096(%rdi), %xmm11
    vshufps $0xbb, 2224(%rdi), %xmm11, %xmm8
    vpaddd 64(%rdi), %xmm8, %xmm15
    vpaddd 416(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6624(%rdi)
    vshufps $0x11, 2224(%rdi), %xmm11, %xmm10
    vpaddd 80(%rdi), %xmm10, %xmm9
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 432(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 6640(%rdi)
    vmovdqa %xmm15, 1936(%rdi)
    sha256msg1 %xmm9, %xmm15
    vmovdqa 2112(%rdi), %xmm7
    vshufps $0xbb, 2240(%rdi), %xmm7, %xmm13
    vpaddd 64(%rdi), %xmm13, %xmm8
    vpaddd 416(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 6880(%rdi)
    vshufps $0x11, 2240(%rdi), %xmm7, %xmm11
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 80(%rdi), %xmm11, %xmm10
    vpaddd 432(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6896(%rdi)
    vmovdqa %xmm8, 1968(%rdi)
    sha256msg1 %xmm10, %xmm8
    vmovdqa 2128(%rdi), %xmm13
    vshufps $0xbb, 2256(%rdi), %xmm13, %xmm7
    vpaddd 64(%rdi), %xmm7, %xmm11
    vpaddd 416(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7136(%rdi)
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vshufps $0x11, 2256(%rdi), %xmm13, %xmm7
    vpaddd 80(%rdi), %xmm7, %xmm13
    vpaddd 432(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7152(%rdi)
    vmovdqa %xmm11, 2000(%rdi)
    sha256msg1 %xmm13, %xmm11
    sha256msg2 256(%rdi), %xmm14
    sha256msg2 256(%rdi), %xmm15
    sha256msg2 256(%rdi), %xmm8
    sha256msg2 256(%rdi), %xmm11
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 480(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6432(%rdi)
    sha256msg1 224(%rdi), %xmm12
    vpalignr $0x4, 256(%rdi), %xmm14, %xmm7
    vpaddd %xmm7, %xmm12, %xmm12
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 480(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6688(%rdi)
    sha256msg1 224(%rdi), %xmm9
    vpalignr $0x4, 256(%rdi), %xmm15, %xmm7
    vpaddd %xmm7, %xmm9, %xmm7
    vpaddd 480(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 6944(%rdi)
    sha256msg1 224(%rdi), %xmm10
    vpalignr $0x4, 256(%rdi), %xmm8, %xmm9
    vpaddd %xmm9, %xmm10, %xmm10
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2064(%rdi)
    vmovdqa %xmm2, 2192(%rdi)
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 480(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7200(%rdi)
    sha256msg1 224(%rdi), %xmm13
    vpalignr $0x4, 256(%rdi), %xmm11, %xmm9
    vpaddd %xmm9, %xmm13, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovddup 1744(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6448(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm14, %xmm9
    vmovdqa %xmm9, 3088(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm9
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm12, %xmm14
    vmovdqa %xmm14, 3040(%rdi)
    vpaddd 1024(%rdi), %xmm9, %xmm14
    vpaddd 496(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6704(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm15, %xmm9
    vmovdqa %xmm9, 3152(%rdi)
    vpalignr $0x4, %xmm15, %xmm7, %xmm9
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm7, %xmm15
    vmovdqa %xmm15, 3104(%rdi)
    vpaddd 1024(%rdi), %xmm9, %xmm15
    vpaddd 496(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6960(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm8, %xmm9
    vmovdqa %xmm9, 3216(%rdi)
    vpalignr $0x4, %xmm8, %xmm10, %xmm9
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm10, %xmm8
    vmovdqa %xmm8, 3168(%rdi)
    vpaddd 1024(%rdi), %xmm9, %xmm8
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7216(%rdi)
    vmovdqa 256(%rdi), %xmm9
    sha256msg1 %xmm11, %xmm9
    vmovdqa %xmm9, 3280(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm11
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm11, 3232(%rdi)
    vpaddd 1024(%rdi), %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm14
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm10, %xmm8
    sha256msg2 %xmm13, %xmm11
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 512(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6464(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm12
    vmovdqa %xmm12, 3056(%rdi)
    vpaddd 3088(%rdi), %xmm9, %xmm12
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6720(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm9
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 3120(%rdi)
    vpaddd 3152(%rdi), %xmm9, %xmm7
    vpaddd 512(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 6976(%rdi)
    vpalignr $0x4, %xmm10, %xmm8, %xmm9
    sha256msg1 %xmm8, %xmm10
    vmovdqa %xmm10, 3184(%rdi)
    vpaddd 3216(%rdi), %xmm9, %xmm10
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 512(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7232(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    sha256msg1 %xmm11, %xmm13
    vmovdqa %xmm13, 3248(%rdi)
    vpaddd 3280(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6480(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm9
    sha256msg1 %xmm12, %xmm14
    vmovdqa %xmm14, 3072(%rdi)
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2080(%rdi)
    vmovdqa %xmm4, 2208(%rdi)
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 3040(%rdi), %xmm9, %xmm14
    vpaddd 528(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6736(%rdi)
    vpalignr $0x4, %xmm15, %xmm7, %xmm9
    sha256msg1 %xmm7, %xmm15
    vmovdqa %xmm15, 3136(%rdi)
    vpaddd 3104(%rdi), %xmm9, %xmm15
    vpaddd 528(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 6992(%rdi)
    vpalignr $0x4, %xmm8, %xmm10, %xmm9
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1752(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm10, %xmm8
    vmovdqa %xmm8, 3200(%rdi)
    vpaddd 3168(%rdi), %xmm9, %xmm8
    vpaddd 528(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7248(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm11
    vmovdqa %xmm11, 3264(%rdi)
    vpaddd 3232(%rdi), %xmm9, %xmm11
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg2 %xmm12, %xmm14
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm10, %xmm8
    sha256msg2 %xmm13, %xmm11
    vpaddd 544(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6496(%rdi)
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm12, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm12
    vmovdqa %xmm12, 3088(%rdi)
    vpaddd 3056(%rdi), %xmm9, %xmm12
    vpaddd 544(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6752(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm9
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 3152(%rdi)
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 3120(%rdi), %xmm9, %xmm7
    vpaddd 544(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 7008(%rdi)
    vpalignr $0x4, %xmm10, %xmm8, %xmm9
    sha256msg1 %xmm8, %xmm10
    vmovdqa %xmm10, 3216(%rdi)
    vpaddd 3184(%rdi), %xmm9, %xmm10
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7264(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm11, %xmm13
    vmovdqa %xmm13, 3280(%rdi)
    vpaddd 3248(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6512(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm9
    sha256msg1 %xmm12, %xmm14
    vmovdqa %xmm14, 3040(%rdi)
    vpaddd 3072(%rdi), %xmm9, %xmm14
    vpaddd 560(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6768(%rdi)
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm15, %xmm7, %xmm9
    sha256msg1 %xmm7, %xmm15
    vmovdqa %xmm15, 3104(%rdi)
    vpaddd 3136(%rdi), %xmm9, %xmm15
    vpaddd 560(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7024(%rdi)
    vpalignr $0x4, %xmm8, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm8
    vmovdqa %xmm8, 3168(%rdi)
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 3200(%rdi), %xmm9, %xmm8
    vpaddd 560(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7280(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm11
    vmovdqa %xmm11, 3232(%rdi)
    vpaddd 3264(%rdi), %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm14
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm10, %xmm8
    sha256msg2 %xmm13, %xmm11
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 576(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6528(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm12
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2096(%rdi)
    vmovdqa %xmm6, 2224(%rdi)
    vmovdqa %xmm12, 3056(%rdi)
    vpaddd 3088(%rdi), %xmm9, %xmm12
    vpaddd 576(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6784(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm9
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 3120(%rdi)
    vpaddd 3152(%rdi), %xmm9, %xmm7
    vpaddd 576(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 7040(%rdi)
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovddup 1772(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm10, %xmm8, %xmm9
    sha256msg1 %xmm8, %xmm10
    vmovdqa %xmm10, 3184(%rdi)
    vpaddd 3216(%rdi), %xmm9, %xmm10
    vpaddd 576(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7296(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    sha256msg1 %xmm11, %xmm13
    vmovdqa %xmm13, 3248(%rdi)
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 3280(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 592(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6544(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm9
    sha256msg1 %xmm12, %xmm14
    vmovdqa %xmm14, 3072(%rdi)
    vpaddd 3040(%rdi), %xmm9, %xmm14
    vpaddd 592(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6800(%rdi)
    vpalignr $0x4, %xmm15, %xmm7, %xmm9
    sha256msg1 %xmm7, %xmm15
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm15, 3136(%rdi)
    vpaddd 3104(%rdi), %xmm9, %xmm15
    vpaddd 592(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7056(%rdi)
    vpalignr $0x4, %xmm8, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm8
    vmovdqa %xmm8, 3200(%rdi)
    vpaddd 3168(%rdi), %xmm9, %xmm8
    vpaddd 592(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7312(%rdi)
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm11
    vmovdqa %xmm11, 3264(%rdi)
    vpaddd 3232(%rdi), %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm14
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm10, %xmm8
    sha256msg2 %xmm13, %xmm11
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 608(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6560(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm12
    vmovdqa %xmm12, 3088(%rdi)
    vpaddd 3056(%rdi), %xmm9, %xmm12
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 608(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6816(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm9
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 3152(%rdi)
    vpaddd 3120(%rdi), %xmm9, %xmm7
    vpaddd 608(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 7072(%rdi)
    vpalignr $0x4, %xmm10, %xmm8, %xmm9
    sha256msg1 %xmm8, %xmm10
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5404(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm10, 3216(%rdi)
    vpaddd 3184(%rdi), %xmm9, %xmm10
    vpaddd 608(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7328(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    sha256msg1 %xmm11, %xmm13
    vmovdqa %xmm13, 3280(%rdi)
    vpaddd 3248(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 624(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6576(%rdi)
    vpalignr $0x4, %xmm14, %xmm12, %xmm9
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2112(%rdi)
    vmovdqa %xmm2, 2240(%rdi)
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 3072(%rdi), %xmm9, %xmm14
    vpaddd 624(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6832(%rdi)
    vpalignr $0x4, %xmm15, %xmm7, %xmm9
    vpaddd 3136(%rdi), %xmm9, %xmm15
    vpaddd 624(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7088(%rdi)
    vpalignr $0x4, %xmm8, %xmm10, %xmm9
    vpaddd 3200(%rdi), %xmm9, %xmm8
    vpaddd 624(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7344(%rdi)
    vmovddup 1804(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    vpaddd 3264(%rdi), %xmm9, %xmm11
    sha256msg2 %xmm12, %xmm14
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm10, %xmm8
    sha256msg2 %xmm13, %xmm11
    vmovq 5612(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 640(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 6592(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm9
    vpaddd 3088(%rdi), %xmm9, %xmm12
    vpaddd 640(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 6848(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm9
    vpaddd 3152(%rdi), %xmm9, %xmm7
    vmovq 5620(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 640(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 7104(%rdi)
    vpalignr $0x4, %xmm10, %xmm8, %xmm9
    vpaddd 3216(%rdi), %xmm9, %xmm10
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 7360(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    vpaddd 3280(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm14, %xmm12
    sha256msg2 %xmm15, %xmm7
    sha256msg2 %xmm8, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovq 5628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 656(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 6608(%rdi)
    vpaddd 656(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 6864(%rdi)
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 656(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 7120(%rdi)
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 7376(%rdi)
    vmovdqa 96(%rdi), %xmm9
    vpshufb 176(%rdi), %xmm9, %xmm14
    vmovdqa 208(%rdi), %xmm15
    vpunpckldq %xmm14, %xmm15, %xmm8
    vmovdqa %xmm8, 1696(%rdi)
    vpunpckhdq %xmm14, %xmm15, %xmm11
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm11, 1712(%rdi)
    vpaddd 160(%rdi), %xmm9, %xmm12
    vmovdqa %xmm12, 96(%rdi)
    vmovdqa 112(%rdi), %xmm7
    vpshufb 176(%rdi), %xmm7, %xmm10
    vmovdqa 208(%rdi), %xmm13
    vpunpckldq %xmm10, %xmm13, %xmm8
    vmovdqa %xmm8, 1728(%rdi)
    vpunpckhdq %xmm10, %xmm13, %xmm14
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm14, 1744(%rdi)
    vpaddd 160(%rdi), %xmm7, %xmm15
    vmovdqa %xmm15, 112(%rdi)
    vinsertps $0x37, 1700(%rdi), %xmm11, %xmm11
    sha256msg1 208(%rdi), %xmm11
    vpaddd 736(%rdi), %xmm11, %xmm9
    vpaddd 480(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3360(%rdi)
    vmovdqa 752(%rdi), %xmm12
    vmovq 5660(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vinsertps $0x37, 1708(%rdi), %xmm8, %xmm8
    sha256msg1 208(%rdi), %xmm8
    vpaddd 736(%rdi), %xmm8, %xmm10
    vpaddd 480(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3616(%rdi)
    vmovdqa 752(%rdi), %xmm13
    vinsertps $0x37, 1716(%rdi), %xmm14, %xmm14
    sha256msg1 208(%rdi), %xmm14
    vpaddd 736(%rdi), %xmm14, %xmm7
    vpaddd 480(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 3872(%rdi)
    vmovq 5668(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 752(%rdi), %xmm15
    vinsertps $0x37, 1724(%rdi), %xmm11, %xmm11
    sha256msg1 208(%rdi), %xmm11
    vpaddd 736(%rdi), %xmm11, %xmm8
    vpaddd 480(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4128(%rdi)
    vmovdqa 752(%rdi), %xmm14
    sha256msg2 %xmm9, %xmm12
    sha256msg2 %xmm10, %xmm13
    sha256msg2 %xmm7, %xmm15
    sha256msg2 %xmm8, %xmm14
    vmovq 5676(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2128(%rdi)
    vmovdqa %xmm4, 2256(%rdi)
    vmovq 5500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3376(%rdi)
    vmovdqa 240(%rdi), %xmm11
    vmovq 5684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1836(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2320(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm9
    vmovdqa %xmm9, 2272(%rdi)
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3632(%rdi)
    vmovdqa 240(%rdi), %xmm9
    sha256msg1 %xmm10, %xmm9
    vmovdqa %xmm9, 2384(%rdi)
    vmovq 5692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5868(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm10, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm10
    vmovdqa %xmm10, 2336(%rdi)
    vpaddd 496(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3888(%rdi)
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm7, %xmm10
    vmovdqa %xmm10, 2448(%rdi)
    vpalignr $0x4, %xmm7, %xmm15, %xmm10
    vmovq 5700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5876(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 2400(%rdi)
    vpaddd 496(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4144(%rdi)
    vmovdqa 240(%rdi), %xmm7
    sha256msg1 %xmm8, %xmm7
    vmovdqa %xmm7, 2512(%rdi)
    vpalignr $0x4, %xmm8, %xmm14, %xmm7
    sha256msg1 %xmm14, %xmm8
    vmovq 5708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm8, 2464(%rdi)
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm7
    vmovq 5716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 512(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3392(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm8
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2288(%rdi)
    vpaddd 2320(%rdi), %xmm8, %xmm12
    vpaddd 512(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3648(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm8
    sha256msg1 %xmm9, %xmm13
    vmovq 5724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm13, 2352(%rdi)
    vpaddd 2384(%rdi), %xmm8, %xmm13
    vpaddd 512(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3904(%rdi)
    vpalignr $0x4, %xmm15, %xmm10, %xmm8
    sha256msg1 %xmm10, %xmm15
    vmovdqa %xmm15, 2416(%rdi)
    vpaddd 2448(%rdi), %xmm8, %xmm15
    vpaddd 512(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4160(%rdi)
    vmovq 5732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm14, %xmm7, %xmm8
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2480(%rdi)
    vpaddd 2512(%rdi), %xmm8, %xmm14
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg2 %xmm10, %xmm15
    sha256msg2 %xmm7, %xmm14
    vmovq 5740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5916(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3408(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm8
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2304(%rdi)
    vpaddd 2272(%rdi), %xmm8, %xmm11
    vmovq 5748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5924(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 5572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 528(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3664(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm8
    sha256msg1 %xmm13, %xmm9
    vmovdqa %xmm9, 2368(%rdi)
    vpaddd 2336(%rdi), %xmm8, %xmm9
    vpaddd 528(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3920(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm8
    sha256msg1 %xmm15, %xmm10
    vmovq 5756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5932(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 5580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 288(%rdi)
    vmovdqa %xmm10, 2432(%rdi)
    vpaddd 2400(%rdi), %xmm8, %xmm10
    vpaddd 528(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4176(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm8
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2496(%rdi)
    vpaddd 2464(%rdi), %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm7
    vmovq 5764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovddup 1868(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 6116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3424(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm8
    vmovq 5772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2320(%rdi)
    vpaddd 2288(%rdi), %xmm8, %xmm12
    vpaddd 544(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3680(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm8
    sha256msg1 %xmm9, %xmm13
    vmovdqa %xmm13, 2384(%rdi)
    vpaddd 2352(%rdi), %xmm8, %xmm13
    vpaddd 544(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3936(%rdi)
    vmovq 5780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm15, %xmm10, %xmm8
    sha256msg1 %xmm10, %xmm15
    vmovdqa %xmm15, 2448(%rdi)
    vpaddd 2416(%rdi), %xmm8, %xmm15
    vpaddd 544(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4192(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm8
    sha256msg1 %xmm7, %xmm14
    vmovq 5788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm14, 2512(%rdi)
    vpaddd 2480(%rdi), %xmm8, %xmm14
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg2 %xmm10, %xmm15
    sha256msg2 %xmm7, %xmm14
    vmovq 5796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3440(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm8
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2272(%rdi)
    vpaddd 2304(%rdi), %xmm8, %xmm11
    vpaddd 560(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3696(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm8
    vmovq 5804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm13, %xmm9
    vmovdqa %xmm9, 2336(%rdi)
    vpaddd 2368(%rdi), %xmm8, %xmm9
    vpaddd 560(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3952(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm8
    sha256msg1 %xmm15, %xmm10
    vmovdqa %xmm10, 2400(%rdi)
    vpaddd 2432(%rdi), %xmm8, %xmm10
    vpaddd 560(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4208(%rdi)
    vmovq 5812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm7, %xmm14, %xmm8
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2464(%rdi)
    vpaddd 2496(%rdi), %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm7
    vmovq 5820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6172(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 576(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3456(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm8
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2288(%rdi)
    vpaddd 2320(%rdi), %xmm8, %xmm12
    vmovq 5828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6180(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 576(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3712(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm8
    sha256msg1 %xmm9, %xmm13
    vmovdqa %xmm13, 2352(%rdi)
    vpaddd 2384(%rdi), %xmm8, %xmm13
    vpaddd 576(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 3968(%rdi)
    vpalignr $0x4, %xmm15, %xmm10, %xmm8
    vmovq 5836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 296(%rdi)
    vmovq 6012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6188(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm10, %xmm15
    vmovdqa %xmm15, 2416(%rdi)
    vpaddd 2448(%rdi), %xmm8, %xmm15
    vpaddd 576(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4224(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm8
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2480(%rdi)
    vpaddd 2512(%rdi), %xmm8, %xmm14
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg2 %xmm10, %xmm15
    sha256msg2 %xmm7, %xmm14
    vmovddup 1900(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 6372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 592(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3472(%rdi)
    vmovq 6380(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm11, %xmm12, %xmm8
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2304(%rdi)
    vpaddd 2272(%rdi), %xmm8, %xmm11
    vpaddd 592(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3728(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm8
    sha256msg1 %xmm13, %xmm9
    vmovdqa %xmm9, 2368(%rdi)
    vpaddd 2336(%rdi), %xmm8, %xmm9
    vmovq 6388(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 592(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 3984(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm8
    sha256msg1 %xmm15, %xmm10
    vmovdqa %xmm10, 2432(%rdi)
    vpaddd 2400(%rdi), %xmm8, %xmm10
    vpaddd 592(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4240(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm8
    sha256msg1 %xmm14, %xmm7
    vmovq 6396(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm7, 2496(%rdi)
    vpaddd 2464(%rdi), %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm7
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 608(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3488(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm8
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2320(%rdi)
    vpaddd 2288(%rdi), %xmm8, %xmm12
    vpaddd 608(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3744(%rdi)
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm13, %xmm9, %xmm8
    sha256msg1 %xmm9, %xmm13
    vmovdqa %xmm13, 2384(%rdi)
    vpaddd 2352(%rdi), %xmm8, %xmm13
    vpaddd 608(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4000(%rdi)
    vpalignr $0x4, %xmm15, %xmm10, %xmm8
    sha256msg1 %xmm10, %xmm15
    vmovdqa %xmm15, 2448(%rdi)
    vpaddd 2416(%rdi), %xmm8, %xmm15
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 608(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4256(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm8
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2512(%rdi)
    vpaddd 2480(%rdi), %xmm8, %xmm14
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg2 %xmm10, %xmm15
    sha256msg2 %xmm7, %xmm14
    vmovq 6428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 624(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3504(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm8
    vpaddd 2304(%rdi), %xmm8, %xmm11
    vpaddd 624(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3760(%rdi)
    vmovq 6436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpalignr $0x4, %xmm9, %xmm13, %xmm8
    vpaddd 2368(%rdi), %xmm8, %xmm9
    vpaddd 624(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4016(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm8
    vpaddd 2432(%rdi), %xmm8, %xmm10
    vpaddd 624(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4272(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm8
    vmovq 6444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 304(%rdi)
    vmovq 6268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 2496(%rdi), %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm13, %xmm9
    sha256msg2 %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm7
    vmovq 6452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1932(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 6628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 3520(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm8
    vpaddd 2320(%rdi), %xmm8, %xmm12
    vpaddd 640(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 3776(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm8
    vpaddd 2384(%rdi), %xmm8, %xmm13
    vpaddd 640(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 4032(%rdi)
    vmovq 6460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6636(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm15, %xmm10, %xmm8
    vpaddd 2448(%rdi), %xmm8, %xmm15
    vpaddd 640(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4288(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm8
    vpaddd 2512(%rdi), %xmm8, %xmm14
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm9, %xmm13
    sha256msg2 %xmm10, %xmm15
    sha256msg2 %xmm7, %xmm14
    vmovq 6468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6644(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 656(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 3536(%rdi)
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 3792(%rdi)
    vpaddd 656(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4048(%rdi)
    vmovq 6476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6652(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 656(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4304(%rdi)
    vinsertps $0x37, 1732(%rdi), %xmm8, %xmm8
    sha256msg1 208(%rdi), %xmm8
    vpaddd 736(%rdi), %xmm8, %xmm11
    vpaddd 480(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4384(%rdi)
    vmovdqa 752(%rdi), %xmm9
    vinsertps $0x37, 1740(%rdi), %xmm10, %xmm10
    sha256msg1 208(%rdi), %xmm10
    vmovq 6484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 736(%rdi), %xmm10, %xmm7
    vpaddd 480(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4640(%rdi)
    vmovdqa 752(%rdi), %xmm12
    vinsertps $0x37, 1748(%rdi), %xmm13, %xmm13
    sha256msg1 208(%rdi), %xmm13
    vpaddd 736(%rdi), %xmm13, %xmm15
    vpaddd 480(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 4896(%rdi)
    vmovdqa 752(%rdi), %xmm14
    vmovq 6492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vinsertps $0x37, 1756(%rdi), %xmm8, %xmm8
    sha256msg1 208(%rdi), %xmm8
    vpaddd 736(%rdi), %xmm8, %xmm10
    vpaddd 480(%rdi), %xmm10, %xmm0
    vmovdqa %xmm0, 5152(%rdi)
    vmovdqa 752(%rdi), %xmm13
    sha256msg2 %xmm11, %xmm9
    sha256msg2 %xmm7, %xmm12
    sha256msg2 %xmm15, %xmm14
    sha256msg2 %xmm10, %xmm13
    vmovq 6500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 496(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4400(%rdi)
    vmovdqa 240(%rdi), %xmm8
    sha256msg1 %xmm11, %xmm8
    vmovdqa %xmm8, 2576(%rdi)
    vmovq 6508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm11, %xmm9, %xmm8
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 2528(%rdi)
    vpaddd 496(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4656(%rdi)
    vmovdqa 240(%rdi), %xmm11
    sha256msg1 %xmm7, %xmm11
    vmovdqa %xmm11, 2640(%rdi)
    vpalignr $0x4, %xmm7, %xmm12, %xmm11
    vmovq 6516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg1 %xmm12, %xmm7
    vmovdqa %xmm7, 2592(%rdi)
    vpaddd 496(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4912(%rdi)
    vmovdqa 240(%rdi), %xmm7
    sha256msg1 %xmm15, %xmm7
    vmovdqa %xmm7, 2704(%rdi)
    vpalignr $0x4, %xmm15, %xmm14, %xmm7
    sha256msg1 %xmm14, %xmm15
    vmovdqa %xmm15, 2656(%rdi)
    vmovq 6524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 312(%rdi)
    vpaddd 496(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5168(%rdi)
    vmovdqa 240(%rdi), %xmm15
    sha256msg1 %xmm10, %xmm15
    vmovdqa %xmm15, 2768(%rdi)
    vpalignr $0x4, %xmm10, %xmm13, %xmm15
    sha256msg1 %xmm13, %xmm10
    vmovdqa %xmm10, 2720(%rdi)
    sha256msg2 %xmm9, %xmm8
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm14, %xmm7
    sha256msg2 %xmm13, %xmm15
    vmovq 6532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovddup 1964(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 6884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 512(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4416(%rdi)
    vpalignr $0x4, %xmm9, %xmm8, %xmm10
    vmovq 6540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6892(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm8, %xmm9
    vmovdqa %xmm9, 2544(%rdi)
    vpaddd 2576(%rdi), %xmm10, %xmm9
    vpaddd 512(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4672(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2608(%rdi)
    vpaddd 2640(%rdi), %xmm10, %xmm12
    vmovq 6548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6900(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 512(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4928(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm10
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2672(%rdi)
    vpaddd 2704(%rdi), %xmm10, %xmm14
    vpaddd 512(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5184(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vmovq 6556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6908(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm13, 2736(%rdi)
    vpaddd 2768(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm8, %xmm9
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm7, %xmm14
    sha256msg2 %xmm15, %xmm13
    vmovq 6564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 528(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4432(%rdi)
    vpalignr $0x4, %xmm8, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm8
    vmovdqa %xmm8, 2560(%rdi)
    vpaddd 2528(%rdi), %xmm10, %xmm8
    vpaddd 528(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4688(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm10
    vmovq 6572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2624(%rdi)
    vpaddd 2592(%rdi), %xmm10, %xmm11
    vpaddd 528(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4944(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm10
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2688(%rdi)
    vpaddd 2656(%rdi), %xmm10, %xmm7
    vmovq 6580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 528(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5200(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2752(%rdi)
    vpaddd 2720(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm9, %xmm8
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm14, %xmm7
    sha256msg2 %xmm13, %xmm15
    vmovq 6588(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 544(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4448(%rdi)
    vpalignr $0x4, %xmm9, %xmm8, %xmm10
    sha256msg1 %xmm8, %xmm9
    vmovdqa %xmm9, 2576(%rdi)
    vmovq 6596(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 2544(%rdi), %xmm10, %xmm9
    vpaddd 544(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4704(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2640(%rdi)
    vpaddd 2608(%rdi), %xmm10, %xmm12
    vpaddd 544(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4960(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm10
    vmovq 6604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 320(%rdi)
    vmovq 6780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2704(%rdi)
    vpaddd 2672(%rdi), %xmm10, %xmm14
    vpaddd 544(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5216(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2768(%rdi)
    vpaddd 2736(%rdi), %xmm10, %xmm13
    vmovddup 1996(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 7140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    sha256msg2 %xmm8, %xmm9
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm7, %xmm14
    sha256msg2 %xmm15, %xmm13
    vpaddd 560(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4464(%rdi)
    vmovq 7148(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm8, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm8
    vmovdqa %xmm8, 2528(%rdi)
    vpaddd 2560(%rdi), %xmm10, %xmm8
    vpaddd 560(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4720(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm10
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2592(%rdi)
    vmovq 7156(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 2624(%rdi), %xmm10, %xmm11
    vpaddd 560(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 4976(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm10
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2656(%rdi)
    vpaddd 2688(%rdi), %xmm10, %xmm7
    vpaddd 560(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5232(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    vmovq 7164(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 6988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2720(%rdi)
    vpaddd 2752(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm9, %xmm8
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm14, %xmm7
    sha256msg2 %xmm13, %xmm15
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 6996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 576(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4480(%rdi)
    vpalignr $0x4, %xmm9, %xmm8, %xmm10
    sha256msg1 %xmm8, %xmm9
    vmovdqa %xmm9, 2544(%rdi)
    vpaddd 2576(%rdi), %xmm10, %xmm9
    vpaddd 576(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4736(%rdi)
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 7004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vmovdqa %xmm12, 2608(%rdi)
    vpaddd 2640(%rdi), %xmm10, %xmm12
    vpaddd 576(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 4992(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm10
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2672(%rdi)
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 7012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 2704(%rdi), %xmm10, %xmm14
    vpaddd 576(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5248(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2736(%rdi)
    vpaddd 2768(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm8, %xmm9
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm7, %xmm14
    sha256msg2 %xmm15, %xmm13
    vmovq 7196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6844(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq 7020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpaddd 592(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4496(%rdi)
    vpalignr $0x4, %xmm8, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm8
    vmovq 7204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6852(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovq 7028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa %xmm8, 2560(%rdi)
    vpaddd 2528(%rdi), %xmm10, %xmm8
    vpaddd 592(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4752(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm10
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 2624(%rdi)
    vpaddd 2592(%rdi), %xmm10, %xmm11
    vpaddd 592(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5008(%rdi)
    vmovq 7212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 328(%rdi)
    vmovq 7036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm7, %xmm14, %xmm10
    sha256msg1 %xmm14, %xmm7
    vmovdqa %xmm7, 2688(%rdi)
    vpaddd 2656(%rdi), %xmm10, %xmm7
    vpaddd 592(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5264(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    sha256msg1 %xmm13, %xmm15
    vmovdqa %xmm15, 2752(%rdi)
    vmovq 7220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vpaddd 2720(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm9, %xmm8
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm14, %xmm7
    sha256msg2 %xmm13, %xmm15
    vmovq 7052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 608(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4512(%rdi)
    vpalignr $0x4, %xmm9, %xmm8, %xmm10
    sha256msg1 %xmm8, %xmm9
    vmovdqa %xmm9, 2576(%rdi)
    vpaddd 2544(%rdi), %xmm10, %xmm9
    vpaddd 608(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4768(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vmovq 7244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa %xmm12, 2640(%rdi)
    vpaddd 2608(%rdi), %xmm10, %xmm12
    vpaddd 608(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 5024(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm10
    sha256msg1 %xmm7, %xmm14
    vmovdqa %xmm14, 2704(%rdi)
    vpaddd 2672(%rdi), %xmm10, %xmm14
    vpaddd 608(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5280(%rdi)
    vmovq 7076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 2768(%rdi)
    vpaddd 2736(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm8, %xmm9
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm7, %xmm14
    sha256msg2 %xmm15, %xmm13
    vmovq 7268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vpaddd 624(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4528(%rdi)
    vpalignr $0x4, %xmm8, %xmm9, %xmm10
    vpaddd 2560(%rdi), %xmm10, %xmm8
    vpaddd 624(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4784(%rdi)
    vpalignr $0x4, %xmm11, %xmm12, %xmm10
    vmovq 7100(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7108(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vpaddd 2624(%rdi), %xmm10, %xmm11
    vpaddd 624(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5040(%rdi)
    vpalignr $0x4, %xmm7, %xmm14, %xmm10
    vpaddd 2688(%rdi), %xmm10, %xmm7
    vpaddd 624(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5296(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm10
    vpaddd 2752(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm9, %xmm8
    sha256msg2 %xmm12, %xmm11
    sha256msg2 %xmm14, %xmm7
    sha256msg2 %xmm13, %xmm15
    vmovq 7292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vpaddd 640(%rdi), %xmm8, %xmm0
    vmovdqa %xmm0, 4544(%rdi)
    vmovq 7308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vpalignr $0x4, %xmm9, %xmm8, %xmm10
    vpaddd 2576(%rdi), %xmm10, %xmm9
    vpaddd 640(%rdi), %xmm11, %xmm0
    vmovdqa %xmm0, 4800(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    vpaddd 2640(%rdi), %xmm10, %xmm12
    vpaddd 640(%rdi), %xmm7, %xmm0
    vmovdqa %xmm0, 5056(%rdi)
    vpalignr $0x4, %xmm14, %xmm7, %xmm10
    vpaddd 2704(%rdi), %xmm10, %xmm14
    vmovq 7332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vpaddd 640(%rdi), %xmm15, %xmm0
    vmovdqa %xmm0, 5312(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    vpaddd 2768(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm8, %xmm9
    sha256msg2 %xmm11, %xmm12
    sha256msg2 %xmm7, %xmm14
    sha256msg2 %xmm15, %xmm13
    vmovq 7356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 344(%rdi)
    vpaddd 656(%rdi), %xmm9, %xmm0
    vmovdqa %xmm0, 4560(%rdi)
    vpaddd 656(%rdi), %xmm12, %xmm0
    vmovdqa %xmm0, 4816(%rdi)
    vpaddd 656(%rdi), %xmm14, %xmm0
    vmovdqa %xmm0, 5072(%rdi)
    vpaddd 656(%rdi), %xmm13, %xmm0
    vmovdqa %xmm0, 5328(%rdi)
    subl $1, %esi
    jz 2f
    testl %eax, %eax
    jz 1b
2:
    vzeroupper
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
